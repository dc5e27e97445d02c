// What every page shares: asking before what cannot be undone, dialogs, one submit per press, the way to the first error.
(function () {
  "use strict";

  const words = document.documentElement.dataset;

  function say(text) {
    const dialog = document.createElement("dialog");
    dialog.className = "e-dialog";
    dialog.setAttribute("aria-label", text);
    const line = document.createElement("p");
    line.textContent = text;
    const actions = document.createElement("div");
    actions.className = "e-dialog-actions";
    dialog.append(line, actions);
    document.body.append(dialog);
    dialog.addEventListener("close", () => dialog.remove());
    return { dialog, actions };
  }

  function choice(label, kind, pressed) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "e-button " + kind;
    button.textContent = label;
    button.addEventListener("click", pressed);
    return button;
  }

  function ask(button) {
    const { dialog, actions } = say(button.dataset.confirm);
    const shown = document.getElementById(button.dataset.shows);
    if (shown) {
      const copy = shown.cloneNode(true);
      copy.removeAttribute("id");
      copy.hidden = false;
      dialog.insertBefore(copy, actions);
    }
    actions.append(
      choice(words.cancel || "Cancel", "e-button-secondary", () => dialog.close()),
      choice(words.yes || "Yes, go on", "e-button-danger", () => {
        dialog.close();
        button.dataset.confirmed = "yes";
        button.click();
      }),
    );
    dialog.showModal();
  }

  document.addEventListener(
    "click",
    (event) => {
      const button = event.target.closest("button[data-confirm]");
      if (button && button.dataset.confirmed !== "yes" && button.dataset.askless !== "true") {
        event.preventDefault();
        event.stopImmediatePropagation();
        ask(button);
      }
    },
    true,
  );

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) {
      event.preventDefault();
      document.getElementById(opener.dataset.opens).showModal();
    }
    const closer = event.target.closest("[data-closes]");
    if (closer) {
      event.preventDefault();
      closer.closest("dialog").close();
    }
    if (event.target.tagName === "DIALOG" && event.target.dataset.light !== undefined) {
      event.target.close();
    }
    document.querySelectorAll("details.e-fold[open]").forEach((fold) => {
      if (!fold.contains(event.target)) {
        fold.open = false;
      }
    });
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      document.querySelectorAll("details.e-fold[open]").forEach((fold) => {
        fold.open = false;
        fold.querySelector("summary").focus();
      });
      document.querySelectorAll(".b-nav.e-open").forEach((nav) => nav.classList.remove("e-open"));
    }
  });

  // A second press of a button while the first is on its way does nothing.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented || (event.submitter && event.submitter.dataset.downloads)) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    const pressed = event.submitter;
    if (pressed) {
      setTimeout(() => pressed.setAttribute("data-busy", ""), 0);
    }
  });

  // A page of somebody who is logged in is asked for anew when the browser takes it out of its memory: that may have ended.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted && document.querySelector('form[action$="/logout"]')) {
      location.reload();
    }
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
    document.querySelectorAll("[data-busy]").forEach((button) => button.removeAttribute("data-busy"));
  });

  // What an address opened is closed by the address that the button leads to.
  document.querySelectorAll("[data-toggles]").forEach((button) => {
    button.addEventListener("click", (event) => {
      const target = document.getElementById(button.dataset.toggles);
      if (target.matches(":target") && button.hash && button.hash !== location.hash) {
        target.classList.remove("e-open");
        return;
      }
      event.preventDefault();
      const open = target.classList.toggle("e-open");
      button.setAttribute("aria-expanded", String(open));
      if (open) {
        target.querySelector("a, button").focus();
      }
    });
  });

  // A button that is being pressed submits the form itself, with what was typed; a change just before would take its press away.
  let pressed = null;
  document.addEventListener("pointerdown", (event) => {
    pressed = event.target.closest("button[type='submit']");
  });
  document.addEventListener("pointerup", () => {
    pressed = null;
  });
  document.querySelectorAll("[data-submits='yes']").forEach((input) => {
    input.addEventListener("change", () => {
      if (!pressed || pressed.form !== input.form) {
        input.form.requestSubmit();
      }
    });
  });

  document.querySelectorAll('details[data-open="true"]').forEach((details) => {
    details.open = true;
  });

  // Groups of a foot are open beside one another, and closed below one another.
  if (window.matchMedia("(max-width: 700px)").matches) {
    document.querySelectorAll('details[data-open="wide"]').forEach((details) => {
      details.open = false;
    });
  }

  const wrong = document.querySelector('[aria-invalid="true"]');
  const said = document.querySelector("[data-focus='yes']");
  if (wrong || said) {
    (wrong || said).focus();
  }
})();
