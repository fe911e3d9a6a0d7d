/*
 * Runs before anything else, also in the old webviews that cannot even parse the pane: ES5 only, no imports.
 * Loads the pane where it can run; elsewhere shows one of the notices that stand in the page.
 */
(function () {
  'use strict';

  // The id is used because document.currentScript is missing where this matters most.
  var itself = document.getElementById('start');
  var pane = (itself && itself.getAttribute('data-then')) || '';

  /** What the pane's own code is built for: ES2022, and what its controls measure themselves with. */
  function isNewEnough() {
    return (
      typeof Promise === 'function' &&
      typeof Proxy === 'function' &&
      typeof ResizeObserver === 'function' &&
      'hasOwn' in Object &&
      'at' in Array.prototype
    );
  }

  /** @param {string} notice */
  function showInstead(notice) {
    var place = document.getElementById('pane');
    var shown = document.getElementById(notice);
    if (place) place.hidden = true;
    if (shown) shown.hidden = false;
  }

  function loadPane() {
    var script = document.createElement('script');
    var isBroken = false;

    // A webview that passes the checks but stumbles over the pane's code says so too.
    /** @param {ErrorEvent} event */
    function stumbled(event) {
      var isOfPane = String(event.filename).indexOf(pane) >= 0;
      if (isOfPane || (event.error && event.error.name === 'SyntaxError')) isBroken = true;
    }

    window.addEventListener('error', stumbled);
    script.onload = function () {
      window.removeEventListener('error', stumbled);
      if (isBroken) showInstead('too-old');
    };
    script.onerror = function () {
      showInstead('not-reached');
    };
    script.src = pane;
    document.head.appendChild(script);
  }

  function preloadPane() {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'script';
    link.href = pane;
    document.head.appendChild(link);
  }

  var canRun = isNewEnough();
  if (canRun) preloadPane();
  document.addEventListener('DOMContentLoaded', function () {
    if (!canRun) showInstead('too-old');
    else if (!('Office' in window)) showInstead('not-reached');
    else loadPane();
  });
})();
