// What was typed into a form survives a log-in that had run out, and the way back to a form that was refused: kept in this tab
// until the form is saved, its writer logs out, or somebody else is here. Only what was touched is kept, beside what stood there: where somebody else has written something
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

  function lines(form) {
    return [...form.querySelectorAll("[data-line]")].map((line) => line.dataset.line).filter((line) => line !== "");
  }

  function lineOf(identity) {
    return identity.includes("/") ? identity.substring(0, identity.indexOf("/")) : "";
  }

  function nameOf(line, before) {
    const field = ["label", "name", "sku", "price", "free"].find((each) => before[line + "/" + each]);
    return field ? before[line + "/" + field] : line;
  }

  function touched(form, before) {
    const typed = fields(form)
      .filter((field) => valueOf(field) !== before[identity(field)])
      .map((field) => ({ of: identity(field), label: label(field), typed: valueOf(field), was: before[identity(field)] }));
    const there = lines(form);
    const dropped = [...new Set(Object.keys(before).map(lineOf))].filter((line) => line !== "" && !there.includes(line));
    return { typed: typed, dropped: dropped.map((line) => ({ line: line, name: nameOf(line, before) })) };
  }

  // A draft is of no more use once its form was answered: that is when the session is still the one in which it was sent.
  function keep(form, before, session) {
    sessionStorage.setItem(PREFIX + form.dataset.draft, JSON.stringify({ session: session, ...touched(form, before) }));
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
    (field.closest(".ui-selectonemenu") || field).insertAdjacentElement("afterend", note);
  }

  function write(form, draft) {
    const told = { put: 0, clashing: [], lost: [], back: [] };
    draft.typed.forEach((one) => {
      const field = fields(form).find((each) => identity(each) === one.of);
      if (!field) {
        if (typeof one.typed === "string" && one.typed !== "") {
          told.lost.push(one.label + ": " + one.typed);
        }
        return;
      }
      const now = valueOf(field);
      const read = readable(field);
      told.put += now === one.typed ? 0 : 1;
      if (ticked(field)) {
        field.checked = one.typed;
      } else {
        field.value = one.typed;
      }
      if (one.was !== undefined && now !== one.was && now !== one.typed) {
        mark(field, read);
        told.clashing.push(one.label);
      }
    });
    const there = lines(form);
    told.back = draft.dropped.filter((one) => there.includes(one.line)).map((one) => one.name);
    return told;
  }

  function tell(form, told) {
    const parts = [texts.restored || "We kept what you had typed."];
    const say = (text, names) => names.length > 0 && parts.push(text.replace("{0}", names.join(", ")));
    const by = form.dataset.changed ? " " + form.dataset.changed : "";
    say((texts.restoredClash || "Changed meanwhile: {0}.") + by, told.clashing);
    say(texts.restoredLost || "Not put back: {0}.", told.lost);
    say(texts.restoredBack || "You had taken away: {0}.", told.back);
    const note = document.createElement("p");
    note.className = "e-message e-message-" + (parts.length > 1 ? "warning" : "success");
    note.setAttribute("role", "status");
    note.textContent = parts.join(" ");
    form.prepend(note);
  }

  // Whoever comes back to a form that was refused finds what was typed; whoever opens its page anew does not.
  const REFUSED = "refused";
  const comesBack = (performance.getEntriesByType("navigation")[0] || {}).type !== "navigate";

  // Otherwise the browser asks whether the form is to be sent once more, and shows nothing until then.
  if (document.querySelector("form[data-posted='true']")) {
    history.replaceState(history.state, "", location.href);
  }

  const drafted = [...document.querySelectorAll("form[data-draft]:not([data-draft=''])")];
  const session = texts.session || "";
  const befores = new Map();

  drafted.forEach((form) => {
    const key = PREFIX + form.dataset.draft;
    const draft = JSON.parse(sessionStorage.getItem(key) || "null");
    const before = shown(form);
    befores.set(form, before);
    if (form.dataset.posted === "true") {
      keep(form, before, REFUSED);
    } else if (draft && draft.session === REFUSED && !comesBack) {
      sessionStorage.removeItem(key);
    } else if (draft && draft.session !== session) {
      const told = write(form, draft);
      if (told.put + told.lost.length + told.back.length > 0) {
        tell(form, told);
      } else {
        sessionStorage.removeItem(key);
      }
    }
  });

  // Whoever sends one form keeps what was typed into the others.
  document.addEventListener("submit", (event) =>
    drafted.forEach((form) => keep(form, befores.get(form), form === event.target ? session : "not sent")),
  );

  function forget(which) {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith("draft:") && which(key))
      .forEach((key) => sessionStorage.removeItem(key));
  }

  // What was sent in this session was answered; what somebody else has typed is nobody's business here.
  forget((key) => !key.startsWith("draft:" + (texts.person || "") + ":"));
  forget((key) => key.includes(":shown:") && !key.startsWith(PREFIX));
  forget((key) => !key.includes(":shown:") && isAnswered(sessionStorage.getItem(key)));

  function isAnswered(kept) {
    return (JSON.parse(kept) || {}).session === session;
  }

  document.addEventListener("submit", (event) => {
    if ((event.target.getAttribute("action") || "").endsWith("/logout")) {
      forget(() => true);
    }
  });

  // A partial request without a session is led to another server and fails: show the page, which leads to the log-in.
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxError", (event, xhr) => {
      if (xhr && (xhr.status === 0 || xhr.status === 401 || xhr.status === 403)) {
        drafted.forEach((form) => keep(form, befores.get(form), "not sent"));
        location.reload();
      }
    });
  }
})();
