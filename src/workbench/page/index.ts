import * as v from 'valibot';
import { blankFile } from '../file/blank-file';
import { openFile } from '../file/opened-file';
import { controlOf, type WorkbenchControl } from './control';
import { layOut } from './layout';
import { Tools } from './tools';
import { Workbench } from './workbench';

declare global {
  interface Window {
    workbench?: WorkbenchControl;
  }
}

async function start(): Promise<void> {
  const [manifest, samples] = await Promise.all([
    fetch('/manifest.xml').then((response) => response.text()),
    fetch('/samples.json').then((response): Promise<unknown> => response.json()),
  ]);
  const opened = await openFile(blankFile(), 'Book1.xlsx');
  if (!opened.ok) throw new Error('A blank workbook can be opened.');
  const layout = layOut(() => {
    workbench.showPane(false);
  });
  const workbench = new Workbench(layout, manifest, opened.value);
  const tools = new Tools(workbench, layout, v.parse(v.array(v.string()), samples));
  window.workbench = controlOf(workbench, () => {
    tools.draw();
  });
}

void start();
