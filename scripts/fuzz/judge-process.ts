import * as v from 'valibot';
import { corpusFile } from './corpus';
import { mutated } from './mutate';
import { judge } from './oracle';

const caseSchema = v.object({ path: v.string(), seed: v.number() });

/** Judges the cases that it is sent, each a file and a seed, and answers with what became of each. */
process.on('message', (message) => {
  void answerTo(message);
});

async function answerTo(message: unknown): Promise<void> {
  try {
    const { path, seed } = v.parse(caseSchema, message);
    const { bytes, name } = corpusFile(path);
    const changed = await mutated(bytes, name, seed);
    process.send?.({ isBroken: false, outcome: await judge(changed, name) });
  } catch (error) {
    const outcome = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.send?.({ isBroken: true, outcome });
  }
}
