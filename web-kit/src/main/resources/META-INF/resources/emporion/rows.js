// A row of a list opens by a press anywhere in it, as its link does; what else can be pressed in it does its own work.
(function () {
  "use strict";

  const OWN = "a, button, input, select, textarea, label, summary, dialog, [role='checkbox'], .p-tick";

  function linkAt(event) {
    const row = event.target.closest(".p-data .ui-datatable-data > tr");
    return row && !event.target.closest(OWN) ? row.querySelector("a.p-row-link") : null;
  }

  document.addEventListener("click", (event) => {
    const link = linkAt(event);
    const marksText = String(window.getSelection()) !== "";
    if (!link || event.defaultPrevented || marksText) {
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      window.open(link.href, "_blank", "noopener");
    } else {
      link.click();
    }
  });

  // The middle button opens a tab of its own.
  document.addEventListener("auxclick", (event) => {
    const link = event.button === 1 && linkAt(event);
    if (link) {
      event.preventDefault();
      window.open(link.href, "_blank", "noopener");
    }
  });
})();
