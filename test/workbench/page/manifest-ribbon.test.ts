/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from '../../../src/workbench/page/ribbon/manifest-ribbon';

const xml = readFileSync(path.join(__dirname, '../../../manifest.xml'), 'utf8');

test('the ribbon of the manifest, in both languages', () => {
  const [vi, en] = [readManifest(xml, 'vi-VN'), readManifest(xml, 'en-US')];
  expect(vi.groups.map(({ label }) => label)).toEqual(['Bảng Vàng']);
  const labels = (of: typeof vi) =>
    of.groups.flatMap(({ buttons }) => buttons.map((each) => each.label));
  expect(labels(vi)).toEqual(['Tính lại', 'Mở bảng', 'Tổng hợp hội nghị']);
  expect(labels(en)).not.toEqual(labels(vi));
  expect(vi.groups.flatMap(({ buttons }) => buttons.map(({ action }) => action))).toEqual([
    { kind: 'run', functionName: 'recompute' },
    { kind: 'show-pane' },
    { kind: 'run', functionName: 'summarise' },
  ]);
});

test('addresses are paths on whichever server the files stand', () => {
  const elsewhere = xml.replaceAll('https://localhost:3000/', 'https://khoi.example/bang-vang/');
  for (const manifest of [xml, elsewhere]) {
    const { panePath, functionPath, isShared, groups } = readManifest(manifest, 'vi-VN');
    expect({ panePath, functionPath, isShared }).toEqual({
      panePath: '/taskpane.html',
      functionPath: '/taskpane.html',
      isShared: true,
    });
    expect(groups[0]?.buttons[0]?.icon).toMatch(/^\/assets\/icons\/.*\.png$/);
  }
});
