// What the back offices add: rows that come and go without a new page, bulk bars, unsaved changes, copying a secret.
(function () {
  "use strict";

  // A form is sent to the address that is shown, so that a log-in in between leads back to the same thing.
  document.querySelectorAll('form[method="post"]').forEach((form) => {
    if (location.search && form.action.split("?")[0] === location.href.split("?")[0].split("#")[0]) {
      form.action = location.pathname + location.search;
    }
  });

  // The upload's button is named by its label; a name needs a role.
  document.querySelectorAll(".ui-fileupload-choose:not([role])").forEach((choose) => choose.setAttribute("role", "group"));

  // Buttons that change a part of the page; without a script they send the whole form.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-update]");
    if (!button || !window.PrimeFaces || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    window.PrimeFaces.ab({
      s: button.id,
      f: button.form.id,
      p: button.dataset.process || "@all",
      u: button.dataset.update,
    });
  });

  function bulk() {
    document.querySelectorAll("[data-bulk]").forEach((bar) => {
      const ticked = document.querySelectorAll(`input[name="${bar.dataset.bulk}"]:checked`).length;
      bar.hidden = ticked === 0;
      const count = bar.querySelector("[data-bulk-count]");
      count.textContent = count.dataset.bulkCount.replace("{0}", ticked);
    });
  }
  document.addEventListener("change", (event) => {
    if (event.target.matches("input[type=checkbox]")) {
      bulk();
    }
  });

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (button) {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      button.classList.add("p-copied");
    }
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-prints]")) {
      window.print();
    }
  });

  // Somebody who leaves a form with changes is asked first.
  function guard(form) {
    let changed = form.dataset.posted === "true" || form.querySelector(".e-message-success") !== null;
    const note = form.querySelector("[data-unsaved]");
    const tell = () => {
      if (note) {
        note.textContent = changed ? note.dataset.unsaved : "";
      }
    };
    const touch = () => {
      changed = true;
      tell();
    };
    form.addEventListener("input", touch);
    form.addEventListener("change", touch);
    form.addEventListener("submit", (event) => {
      if (!event.defaultPrevented) {
        changed = false;
      }
    });
    window.addEventListener("beforeunload", (event) => {
      if (changed) {
        event.preventDefault();
      }
    });
    tell();
  }
  window.addEventListener("load", () => document.querySelectorAll("form.p-guarded").forEach(guard));
})();
