import { toJsonSchema } from '@valibot/to-json-schema';
import { criterionSchema, schemeSchema } from '../src/scoring/scheme-schema';

/** Where the schema is published; scheme files name it in `$schema`. */
export const SCHEMA_FILE = 'assets/schemes/scheme.schema.json';

/**
 * The JSON Schema of a scheme file, made from the parser's own. It describes the form; what a scheme may not say besides
 * (a code that stands twice, a class that cannot be reached) only the program checks.
 */
export function schemeJsonSchema(): object {
  const { $schema, ...rest } = toJsonSchema(schemeSchema, {
    typeMode: 'input',
    errorMode: 'throw',
    definitions: { criterion: criterionSchema },
    // Turning texts into decimals and freezing lists does not show in the file.
    ignoreActions: ['readonly', 'finite'],
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex' && 'requirement' in valibotAction
        ? { ...jsonSchema, pattern: patternOf(valibotAction.requirement) }
        : undefined,
  });
  return {
    $schema,
    title: 'Bảng Vàng: bộ tiêu chí',
    description:
      'A scoring scheme of an emulation bloc. Decimals are numbers, or texts such as "97.25" or "1/3"; what is left out takes its default.',
    ...rest,
  };
}

function patternOf(requirement: unknown): string {
  if (requirement instanceof RegExp) return requirement.source;
  throw new TypeError('A format without a pattern');
}
