// What was typed into a form survives a log-in that had run out: kept in this tab until the form is saved, its writer logs out,
// or somebody else is here. Only what was touched is kept: the rest is shown as it is by then, so that nobody writes back what
// somebody else has changed meanwhile.
(function () {
  "use strict";

  const PREFIX = "draft:" + (document.documentElement.dataset.person || "") + ":" + location.pathname + ":";
  const SHOWN = PREFIX + "shown:";

  function fields(form) {
    return [...form.elements].filter(
      (field) => field.name && !["hidden", "password", "file", "submit", "button"].includes(field.type),
    );
  }

  function read(form) {
    return fields(form).map((field) =>
      field.type === "checkbox" || field.type === "radio" ? [field.name, field.value, field.checked] : [field.name, field.value],
    );
  }

  // As the page showed the form first; an answer to a form shows it with what was typed.
  function shown(form) {
    const key = SHOWN + form.dataset.draft;
    if (form.dataset.posted !== "true") {
      sessionStorage.setItem(key, JSON.stringify(read(form)));
    }
    return new Set(JSON.parse(sessionStorage.getItem(key) || "[]").map((one) => JSON.stringify(one)));
  }

  function touched(form, before) {
    return JSON.stringify(read(form).filter((one) => !before.has(JSON.stringify(one))));
  }

  function write(form, kept) {
    kept.forEach(([name, value, checked]) => {
      const field = fields(form).find((one) => one.name === name && (checked === undefined || one.value === value));
      if (field && checked !== undefined) {
        field.checked = checked;
      } else if (field) {
        field.value = value;
      }
    });
  }

  function tell(form) {
    const note = document.createElement("p");
    note.className = "e-message e-message-success";
    note.setAttribute("role", "status");
    note.textContent = document.documentElement.dataset.restored || "We kept what you had typed.";
    form.prepend(note);
  }

  const saved = document.querySelector(".e-message-success") !== null;

  document.querySelectorAll("form[data-draft]:not([data-draft=''])").forEach((form) => {
    const key = PREFIX + form.dataset.draft;
    const kept = sessionStorage.getItem(key);
    const before = shown(form);
    const fresh = form.dataset.posted !== "true";
    if (kept && kept !== "[]" && fresh && !saved) {
      write(form, JSON.parse(kept));
      tell(form);
    } else {
      sessionStorage.removeItem(key);
    }
    form.addEventListener("submit", () => sessionStorage.setItem(key, touched(form, before)));
  });

  function forget(which) {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith("draft:") && which(key))
      .forEach((key) => sessionStorage.removeItem(key));
  }

  // The answer to a form is another page of ours: then it was taken, and its draft is of no more use.
  forget((key) => !key.startsWith(PREFIX));

  document.addEventListener("submit", (event) => {
    if ((event.target.getAttribute("action") || "").endsWith("/logout")) {
      forget(() => true);
    }
  });

  // A partial request without a session is led to another server and fails: show the page, which leads to the log-in.
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxError", (event, xhr) => {
      if (xhr && (xhr.status === 0 || xhr.status === 401 || xhr.status === 403)) {
        document.querySelectorAll("form[data-draft]:not([data-draft=''])").forEach((form) => {
          sessionStorage.setItem(PREFIX + form.dataset.draft, touched(form, shown(form)));
        });
        location.reload();
      }
    });
  }
})();
