"use strict";
// On paper nothing can be opened: open all before printing, and close again what was closed.
(() => {
  // A phone shows what and what to do first; the grounds are a touch away.
  if (matchMedia("(max-width: 40rem)").matches) {
    for (const one of document.querySelectorAll("details.evidence")) one.open = false;
  }
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
  });
})();
