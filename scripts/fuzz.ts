/**
 * `npm run fuzz -- --seconds N`: changes workbooks of several makers and reads them. A file may be read or refused with
 * a sentence; an exception, a hang, or a snapshot that breaks its promises is a failure, printed with the command that
 * repeats it. `npm run fuzz -- --case FILE:SEED` repeats one case, and with `--save PATH` writes its bytes.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { corpusFile, corpusFiles } from './fuzz/corpus';
import { mutated } from './fuzz/mutate';
import { Chance } from './fuzz/random';

const MOST_SECONDS_A_CASE = 20;
const MOST_MEBIBYTES = 2048;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const answerSchema = v.object({ isBroken: v.boolean(), outcome: v.string() });
type Answer = v.InferOutput<typeof answerSchema>;

/** A process of its own: what hangs or takes too much memory is ended with it. */
class Judge {
  private child: ChildProcess | null = null;

  ask(path: string, seed: number): Promise<Answer> {
    const child = this.child ?? this.start();
    return new Promise<Answer>((resolve) => {
      const finish = (isBroken: boolean, outcome: string) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve({ isBroken, outcome });
      };
      const timer = setTimeout(() => {
        finish(true, `no answer within ${MOST_SECONDS_A_CASE} s`);
        this.end();
      }, MOST_SECONDS_A_CASE * 1000);
      child.once('message', (message) => {
        const { isBroken, outcome } = v.parse(answerSchema, message);
        finish(isBroken, outcome);
      });
      child.once('exit', (code, signal) => {
        this.child = null;
        finish(true, `the reader's process ended: ${String(code ?? signal)}`);
      });
      child.send({ path, seed });
    });
  }

  end(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private start(): ChildProcess {
    const execArgv = ['--import', 'tsx', `--max-old-space-size=${MOST_MEBIBYTES}`];
    this.child = fork(join(__dirname, 'fuzz/judge-process.ts'), { execArgv });
    return this.child;
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string' },
      case: { type: 'string' },
      save: { type: 'string' },
    },
  });
  const judge = new Judge();
  if (values.case !== undefined) {
    const colon = values.case.lastIndexOf(':');
    const path = values.case.slice(0, colon);
    const seed = Number(values.case.slice(colon + 1));
    const { bytes, name } = corpusFile(path);
    if (values.save !== undefined) writeFileSync(values.save, await mutated(bytes, name, seed));
    const { isBroken, outcome } = await judge.ask(path, seed);
    say(outcome);
    process.exitCode = isBroken ? 1 : 0;
  } else {
    await run(judge, Number(values.seconds), Number(values.seed ?? Date.now() % 1_000_000_000));
  }
  judge.end();
}

async function run(judge: Judge, seconds: number, firstSeed: number): Promise<void> {
  const files = corpusFiles();
  say(`${files.length} workbooks, seed ${firstSeed}, ${seconds} s`);
  const chance = new Chance(firstSeed);
  const outcomes = new Map<string, number>();
  const until = Date.now() + seconds * 1000;
  let slowest = { milliseconds: 0, name: '' };
  let failures = 0;
  let cases = 0;
  for (; Date.now() < until; cases += 1) {
    const file = files[cases % files.length];
    if (file === undefined) throw new Error('There are no workbooks to start from.');
    const seed = chance.below(2 ** 31);
    const begun = performance.now();
    const { isBroken, outcome } = await judge.ask(file.path, seed);
    const milliseconds = performance.now() - begun;
    const name = `${file.path}:${seed}`;
    if (milliseconds > slowest.milliseconds && cases >= files.length)
      slowest = { milliseconds, name };
    const kind = isBroken ? 'BROKEN' : outcome;
    outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
    if (!isBroken) continue;
    failures += 1;
    say(`\n${outcome}\n  repeat: npm run fuzz -- --case ${name}`);
  }
  for (const [outcome, count] of [...outcomes].sort(([, a], [, b]) => b - a)) {
    say(`${String(count).padStart(8)}  ${outcome}`);
  }
  say(
    `${cases} cases, ${failures} failures; slowest ${Math.round(slowest.milliseconds)} ms: ${slowest.name}`,
  );
  process.exitCode = failures === 0 ? 0 : 1;
}

void main();
