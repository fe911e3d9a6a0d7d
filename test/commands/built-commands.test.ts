import { openBuiltPage } from '../house/built-page';

test('the page of the ribbon opens where office.js cannot be reached', async () => {
  const page = await openBuiltPage('commands.html');
  expect(page.errors).toEqual([]);
  page.close();
});

test('the page of the ribbon tells Office that it is ready', async () => {
  const page = await openBuiltPage('commands.html', {
    officeJs: `window.Office = {
      onReady: () => { document.title = 'told'; return Promise.resolve({}); },
    };`,
  });
  expect(page.document.title).toBe('told');
  expect(page.errors).toEqual([]);
  page.close();
});
