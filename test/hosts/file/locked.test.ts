import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/hosts/file/reading/read-workbook';
import { applyPatch } from '../../../src/hosts/file/writing/apply-patch';
import { sentence } from '../../../src/text/sentences';
import { emptyPatch } from '../../../src/workbook/patch';

describe('a workbook with a password', () => {
  it.each(['mat-khau.xlsx', 'mat-khau.xls', 'mat-khau.ods'])('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, 'locked', name)));
    const read = await readWorkbook(bytes, name);
    if (read.ok) throw new Error('It was read without its password.');
    expect(read.problem).toEqual({ code: 'file-encrypted', params: { file: name } });
    expect(sentence(read.problem, 'vi')).toMatch(
      /có mật khẩu mở tệp: hãy mở bằng Excel, bỏ mật khẩu/,
    );
    expect(await applyPatch(bytes, emptyPatch, name)).toEqual(read);
  });
});
