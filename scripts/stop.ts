/** `npm stop`: takes Bảng Vàng out of Excel and ends the server of `npm start`. */
import path from 'node:path';
import { inBothLanguages, sideloadPlan } from './sideload-plan';

async function main(): Promise<void> {
  const plan = sideloadPlan(process.platform, []);
  // Where nothing can be started there is nothing to stop.
  if (plan.kind === 'refused') return;
  const { stopDebugging } = await import('office-addin-debugging');
  await stopDebugging(path.join(__dirname, '..', 'manifest.xml'));
}

main().catch((problem: unknown) => {
  const why = problem instanceof Error ? problem.message : String(problem);
  for (const line of inBothLanguages(({ failed }) => failed(why)))
    process.stderr.write(`${line}\n`);
  process.exitCode = 1;
});
