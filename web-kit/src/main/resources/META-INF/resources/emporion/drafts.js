// What was typed into a form survives a log-in that had run out: kept in this tab until the form is saved, its writer logs out,
// or somebody else is here. Only what was touched is kept, beside what stood there: where somebody else has written something
// else meanwhile, both are told. A field in a line (data-line) is found by that line, wherever it stands by then.
(function () {
  "use strict";

  const PREFIX = "draft:" + (document.documentElement.dataset.person || "") + ":" + location.pathname + location.search + ":";
  const SHOWN = PREFIX + "shown:";
  const texts = document.documentElement.dataset;

  function fields(form) {
    return [...form.elements].filter(
      (field) => field.name && !["hidden", "password", "file", "submit", "button"].includes(field.type),
    );
  }

  function ticked(field) {
    return field.type === "checkbox" || field.type === "radio";
  }

  function identity(field) {
    const line = field.closest("[data-line]");
    const name = line && line.dataset.line ? line.dataset.line + "/" + field.name.split(":").pop() : field.name;
    return ticked(field) ? name + "=" + field.value : name;
  }

  function valueOf(field) {
    return ticked(field) ? field.checked : field.value;
  }

  function label(field) {
    const own = field.labels && field.labels[0] ? field.labels[0].textContent.trim() : "";
    return field.getAttribute("aria-label") || own || field.name;
  }

  function read(form) {
    return Object.fromEntries(fields(form).map((field) => [identity(field), valueOf(field)]));
  }

  // As the page showed the form first; an answer to a form shows it with what was typed.
  function shown(form) {
    const key = SHOWN + form.dataset.draft;
    if (form.dataset.posted !== "true") {
      sessionStorage.setItem(key, JSON.stringify(read(form)));
    }
    return JSON.parse(sessionStorage.getItem(key) || "{}");
  }

  function touched(form, before) {
    const kept = fields(form)
      .filter((field) => valueOf(field) !== before[identity(field)])
      .map((field) => ({ of: identity(field), label: label(field), typed: valueOf(field), was: before[identity(field)] }));
    return JSON.stringify(kept);
  }

  function readable(field) {
    return field.tagName === "SELECT" ? (field.selectedOptions[0] || {}).textContent || "" : String(field.value);
  }

  function mark(field, now) {
    const note = document.createElement("span");
    note.className = "e-error";
    note.setAttribute("role", "alert");
    note.textContent = (texts.restoredMark || 'Changed meanwhile to "{0}".').replace("{0}", now);
    field.setAttribute("aria-invalid", "true");
    field.insertAdjacentElement("afterend", note);
  }

  function write(form, kept) {
    const clashing = [];
    const lost = [];
    kept.forEach((one) => {
      const field = fields(form).find((each) => identity(each) === one.of);
      if (!field) {
        lost.push(one.label + ": " + one.typed);
        return;
      }
      const now = valueOf(field);
      const read = readable(field);
      if (ticked(field)) {
        field.checked = one.typed;
      } else {
        field.value = one.typed;
      }
      if (one.was !== undefined && now !== one.was && now !== one.typed) {
        mark(field, read);
        clashing.push(one.label);
      }
    });
    return { clashing: clashing, lost: lost };
  }

  function tell(form, told) {
    const parts = [texts.restored || "We kept what you had typed."];
    if (told.clashing.length > 0) {
      const by = form.dataset.changed ? " " + form.dataset.changed : "";
      parts.push((texts.restoredClash || "Changed meanwhile: {0}.").replace("{0}", told.clashing.join(", ")) + by);
    }
    if (told.lost.length > 0) {
      parts.push((texts.restoredLost || "Its place is gone: {0}.").replace("{0}", told.lost.join(", ")) );
    }
    const note = document.createElement("p");
    note.className = "e-message e-message-" + (parts.length > 1 ? "warning" : "success");
    note.setAttribute("role", "status");
    note.textContent = parts.join(" ");
    form.prepend(note);
  }

  const saved = document.querySelector(".e-message-success") !== null;

  document.querySelectorAll("form[data-draft]:not([data-draft=''])").forEach((form) => {
    const key = PREFIX + form.dataset.draft;
    const kept = sessionStorage.getItem(key);
    const before = shown(form);
    const fresh = form.dataset.posted !== "true";
    if (kept && kept !== "[]" && fresh && !saved) {
      tell(form, write(form, JSON.parse(kept)));
    }
    sessionStorage.removeItem(key);
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
