import { source as axe } from 'axe-core';
import * as v from 'valibot';
import type { Language } from '../../src/text/language';
import { draftsWords } from '../../src/text/drafts-words';
import { paneWords } from '../../src/text/pane-words';
import { peoplePartWords } from '../../src/text/people-part-words';
import { resultsWords } from '../../src/text/results-words';
import { rulesWords } from '../../src/text/rules-words';
import { blankFile } from '../../src/workbench/file/blank-file';
import type { ThemeName } from '../../src/workbench/xdm/office-theme';
import { bytesOf, openInstead } from './files';
import { onePage } from './one-page';
import { tooWide } from './too-wide';
import { untilTrue } from './until-true';

const SAMPLE = 'assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx';
const GAPS = 'test/golden/ties-and-gaps/input.xlsx';
const PEOPLE = 'test/app/people/golden/own-rules-and-council/input.xlsx';
const WIDTHS = [320, 350, 500] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

const { bench, pane } = onePage(null);

const Violations = v.array(
  v.object({
    id: v.string(),
    nodes: v.array(v.object({ html: v.string(), failureSummary: v.string() })),
  }),
);

/** What axe finds in the pane as it stands, a line each. */
async function violations(): Promise<readonly string[]> {
  const frame = bench().pane();
  // What still changes its colour is not looked at.
  await frame.evaluate(async () => {
    const ends = document.getAnimations().filter(isEnding);
    await Promise.allSettled(ends.map(({ finished }) => finished));

    function isEnding({ effect }: Animation): boolean {
      return effect?.getComputedTiming().endTime !== Infinity;
    }
  });
  const hasAxe = await frame.evaluate('typeof axe === "object"');
  if (hasAxe !== true) await frame.evaluate(axe);
  const found: unknown = await frame.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })
       .then(({ violations }) => violations)`,
  );
  return v
    .parse(Violations, found)
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${failureSummary} ${html.slice(0, 200)}`),
    );
}

/** What sticks out or is cut off at one of the widths. */
async function cutOff(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await bench().control.evaluate((workbench, wanted) => {
      workbench.setPaneWidth(wanted);
    }, width);
    const frame = bench().pane();
    await untilTrue(frame, `Math.abs(window.innerWidth - ${width}) <= 1`);
    found.push(...(await frame.evaluate(tooWide)).map((line) => `${width}: ${line}`));
  }
  return found;
}

/** Looks at a state of the pane: axe finds nothing, and everything fits. */
async function look(state: string): Promise<void> {
  expect({ state, violations: await violations(), cutOff: await cutOff() }).toEqual({
    state,
    violations: [],
    cutOff: [],
  });
}

const unfold = async () => {
  const folds = pane().frame.locator('[role="tabpanel"] [aria-expanded="false"]');
  // Each press opens one and may bring others.
  while ((await folds.count()) > 0) await folds.first().click();
};

/** Goes through the main states of the pane with this workbook. */
async function walk(language: Language, theme: ThemeName, workbook: string): Promise<void> {
  const words = paneWords[language];
  const { firstRun } = resultsWords[language];
  const { control } = bench();
  await control.evaluate((workbench, chosen) => {
    workbench.setTheme(chosen);
  }, theme);
  await control.evaluate(
    (workbench, chosen) => workbench.setLanguage(chosen),
    language === 'vi' ? ('vi-VN' as const) : ('en-US' as const),
  );
  await openInstead(bench(), [...blankFile()], 'Book1.xlsx');
  await pane().button(firstRun.trySample).waitFor();
  await look('first run');
  await pane().press(firstRun.useMine);
  await look('nothing found');

  await openInstead(bench(), bytesOf(PEOPLE), 'danh-sach.xlsx');
  await pane().button(peoplePartWords[language].write).waitFor();
  await look('list of people');
  await pane().openTab('checks', language);
  await look('checks of a list of people');

  await openInstead(bench(), bytesOf(workbook), 'khoi.xlsx');
  await pane().ranking();
  await look('results');
  await pane().press(words.recompute);
  await pane().untilMessage('question');
  await look('question');
  await pane().press(words.question.write);
  await pane().untilMessage('notice');
  await look('written');
  await pane().frame.locator('[data-unit]').first().click();
  await pane().frame.getByRole('article').waitFor();
  await look('unit page');
  await pane().openTab('checks', language);
  await unfold();
  await look('checks');
  await pane().openTab('rules', language);
  await pane().button(rulesWords[language].sureness.evidence).waitFor();
  await unfold();
  await look('rules');
  await pane().openTab('drafts', language);
  await pane().press(draftsWords[language].make);
  await pane().button(draftsWords[language].copy).waitFor();
  await look('drafts');

  await pane().openTab('results', language);
  await control.evaluate((workbench) => {
    workbench.planFailures([{ request: 0, when: 'before' }]);
  });
  await pane().press(words.recompute);
  await pane().untilMessage('problem');
  await pane().frame.getByText(words.problem.details, { exact: true }).click();
  await look('problem');
}

test('Vietnamese, light', () => walk('vi', 'light', SAMPLE));
test('English, dark, with gaps and ties', () => walk('en', 'dark', GAPS));
test('Vietnamese, high contrast, with gaps and ties', () => walk('vi', 'contrast', GAPS));
test('English, light', () => walk('en', 'light', SAMPLE));
