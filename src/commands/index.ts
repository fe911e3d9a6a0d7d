/**
 * What the ribbon's buttons run. The one button there is so far opens the pane, which Excel does by itself;
 * Excel only has to be told that this page is ready.
 */
if (typeof Office !== 'undefined') void Office.onReady();
