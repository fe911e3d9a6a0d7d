/** `npm start`: serves the pane from this machine and opens Excel with it; `npm stop` takes it out again. */
import path from 'node:path';
import { inBothLanguages, sideloadPlan } from './sideload-plan';

const MANIFEST = path.join(__dirname, '..', 'manifest.xml');
const PORT = 3000;

async function main(): Promise<void> {
  const plan = sideloadPlan(process.platform, process.argv.slice(2));
  if (plan.kind === 'refused') {
    say(plan.lines);
    return;
  }
  const { AppType, startDebugging } = await import('office-addin-debugging');
  await startDebugging(MANIFEST, {
    appType: plan.kind === 'web' ? AppType.Web : AppType.Desktop,
    devServerCommandLine: 'npm run dev-server',
    devServerPort: PORT,
    ...(plan.kind === 'web' ? { document: plan.document } : {}),
  });
}

function say(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

main().catch((problem: unknown) => {
  const why = problem instanceof Error ? problem.message : String(problem);
  say(inBothLanguages(({ failed }) => failed(why)));
});
