/** Every option, whatever the command. */
export const OPTIONS = {
  output: { type: 'string', short: 'o' },
  sheet: { type: 'string', multiple: true },
  scheme: { type: 'string' },
  stage: { type: 'string' },
  organiser: { type: 'string' },
  rules: { type: 'string' },
  year: { type: 'string' },
  confirm: { type: 'boolean' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  explain: { type: 'string' },
  council: { type: 'boolean' },
  'rules-sheet': { type: 'boolean' },
  official: { type: 'boolean' },
  reopen: { type: 'string' },
  by: { type: 'string' },
  accept: { type: 'string', multiple: true },
  reason: { type: 'string' },
  from: { type: 'string', multiple: true },
  deadline: { type: 'string' },
  units: { type: 'string', multiple: true },
  percent: { type: 'string' },
  head: { type: 'string' },
  'next-head': { type: 'string' },
  deputy: { type: 'string' },
  only: { type: 'string', multiple: true },
  template: { type: 'string' },
  names: { type: 'boolean' },
  forms: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options that only some commands take. */
export const ONLY_FOR: Readonly<Record<string, readonly string[]>> = {
  output: [
    'rank',
    'people',
    'draft',
    'scheme',
    'history',
    'gather',
    'next-year',
    'province',
    'pack',
  ],
  scheme: ['inspect', 'rank', 'what-if', 'draft', 'scheme', 'next-year', 'province', 'pack'],
  stage: [
    'inspect',
    'rank',
    'what-if',
    'draft',
    'scheme',
    'history',
    'next-year',
    'province',
    'pack',
  ],
  organiser: ['inspect', 'rank', 'what-if', 'draft', 'scheme', 'next-year', 'province', 'pack'],
  confirm: [
    'inspect',
    'rank',
    'what-if',
    'draft',
    'scheme',
    'history',
    'gather',
    'next-year',
    'province',
    'pack',
  ],
  explain: ['rank'],
  council: ['rank', 'people'],
  'rules-sheet': ['rank', 'people'],
  official: ['rank'],
  reopen: ['rank'],
  by: ['rank'],
  accept: ['rank'],
  reason: ['rank'],
  from: ['history'],
  deadline: ['gather'],
  units: ['gather'],
  percent: ['what-if'],
  head: ['draft'],
  'next-head': ['draft'],
  deputy: ['draft'],
  only: ['draft'],
  template: ['draft'],
  names: ['draft'],
  forms: ['pack'],
};

export const COMMANDS = [
  'inspect',
  'rank',
  'what-if',
  'people',
  'draft',
  'scheme',
  'history',
  'gather',
  'next-year',
  'province',
  'pack',
] as const;

export type CommandName = (typeof COMMANDS)[number];

export function isKnownOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

export function isKnownCommand(word: string): word is CommandName {
  return COMMANDS.some((command) => command === word);
}
