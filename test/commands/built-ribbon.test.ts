import { ribbonButtons } from '../../src/commands/ribbon-presses';
import { builtFile } from '../house/built-file';

test('the built pane gives Excel what every button of the ribbon runs', () => {
  const code = builtFile('taskpane.js').toString();
  const isNamed = (button: string) => code.includes(`"${button}"`);
  expect(code.includes('Office.actions.associate(')).toBe(true);
  expect(ribbonButtons.filter((button) => !isNamed(button))).toEqual([]);
});
