import { inputsOf, type InputKey, type InputSpec } from '../scoring/formulas/inputs';
import type { Criterion } from '../scoring/scheme';
import type { SaidInput } from '../text/formula-sentences';
import type { InputName } from '../text/formula-words';
import type { Message } from '../text/sentences';
import type { LackingInputs } from './formula-scores';

/** Why a bloc cannot be computed: its sheet lacks what formulas need. */
export function lackingMessage(table: string, lacking: readonly LackingInputs[]): Message {
  const criteria = lacking.map(({ criterion, inputs }) => ({
    name: criterion,
    inputs: inputs.map(saidInput),
  }));
  return { code: 'formula-inputs-missing', params: { table, criteria } };
}

/** What a sentence calls an input of a criterion. */
export function saidInputOf({ formula }: Criterion, key: InputKey): SaidInput {
  const specs = formula === null ? [] : inputsOf(formula);
  return saidInput(specs.find((spec) => spec.key === key) ?? { key, name: null });
}

function saidInput({ key, name }: Pick<InputSpec, 'key' | 'name'>): SaidInput {
  const [kind, own = null] = splitKey(key);
  return { name: kind, rule: name ?? own };
}

function splitKey(key: InputKey): readonly [InputName, string?] {
  switch (key) {
    case 'score':
    case 'result':
    case 'count':
    case 'target':
    case 'actual':
    case 'bonus-count':
    case 'penalty-count':
    case 'level':
      return [key];
    default: {
      const own = key.slice(key.indexOf(':') + 1);
      if (key.startsWith('cases:')) return ['cases', own];
      if (key.startsWith('bar:')) return ['bar', own];
      return [key.startsWith('volume:') ? 'volume' : 'part', own];
    }
  }
}
