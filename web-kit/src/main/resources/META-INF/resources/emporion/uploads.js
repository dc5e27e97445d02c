// A file is sent with its progress, and sending it can be cancelled; what cannot be taken is named before it is sent. Without a
// script the form is sent as any other.
(function () {
  "use strict";

  const words = document.documentElement.dataset;

  function refusal(file, told) {
    const fits = file.name.toLowerCase().endsWith(told.ending) || file.type === told.type;
    const problem = !fits ? told.wrongKind : file.size > Number(told.most) ? told.tooLarge : file.size === 0 ? told.empty : "";
    return problem.replace("{0}", () => file.name);
  }

  function say(part, problem) {
    part.querySelector(".e-error").textContent = problem;
    part.querySelector("input").setAttribute("aria-invalid", String(problem !== ""));
  }

  function check(part) {
    const file = part.querySelector("input").files[0];
    const problem = file ? refusal(file, part.dataset) : part.dataset.none;
    say(part, problem);
    return problem === "";
  }

  document.addEventListener("change", (event) => {
    const part = event.target.closest("[data-upload]");
    if (part) {
      check(part);
      part.querySelector("[role='status']").textContent = "";
    }
  });

  // What the server answers: the page that comes next, or this one with what is wrong.
  function answered(request, part) {
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    const told = page.getElementById("messages");
    if (request.status === 200 && request.responseURL.split("?")[0] !== location.href.split("?")[0].split("#")[0]) {
      location.assign(request.responseURL);
    } else if (request.status === 200 && told && told.textContent.trim() !== "") {
      document.getElementById("messages").replaceChildren(...told.childNodes);
      say(part, "");
    } else {
      const title = request.status >= 400 && page.querySelector("h1");
      say(part, title ? title.textContent.trim() : part.dataset.broken);
    }
  }

  const leaving = (event) => event.preventDefault();

  function shows(part, on) {
    part.querySelector(".p-sending").hidden = !on;
    part.querySelector("input").disabled = on;
    window[on ? "addEventListener" : "removeEventListener"]("beforeunload", leaving);
  }

  function moves(part, percent) {
    const bar = part.querySelector("[role='progressbar']");
    bar.setAttribute("aria-valuenow", String(percent));
    bar.firstElementChild.style.width = `${percent}%`;
    part.querySelector("[data-percent]").textContent = `${percent} %`;
  }

  function send(form, part, pressed) {
    const status = part.querySelector("[role='status']");
    const cancel = part.querySelector("[data-cancels]");
    const content = new FormData(form);
    content.append(pressed.name, pressed.value);
    const request = new XMLHttpRequest();
    const ends = (told) => {
      shows(part, false);
      pressed.removeAttribute("data-busy");
      status.textContent = told;
    };
    request.upload.addEventListener("progress", (event) => moves(part, Math.floor((100 * event.loaded) / event.total)));
    request.upload.addEventListener("load", () => {
      cancel.hidden = true; // it is with the server now, which does not give it back
      status.textContent = part.dataset.sent;
    });
    request.addEventListener("load", () => {
      ends("");
      answered(request, part);
    });
    request.addEventListener("error", () => {
      ends("");
      say(part, part.dataset.broken);
    });
    request.addEventListener("abort", () => {
      ends(part.dataset.cancelled);
      pressed.focus();
    });
    cancel.onclick = () => request.abort();
    cancel.hidden = false;
    moves(part, 0);
    shows(part, true);
    status.textContent = part.dataset.sending;
    pressed.setAttribute("data-busy", "");
    cancel.focus();
    request.open("POST", form.action);
    request.send(content);
  }

  document.addEventListener(
    "submit",
    (event) => {
      const part = event.target.querySelector("[data-upload]");
      if (!part || !event.submitter) {
        return;
      }
      event.preventDefault();
      if (!part.querySelector(".p-sending").hidden) {
        return;
      }
      if (check(part)) {
        send(event.target, part, event.submitter);
      } else {
        part.querySelector("input").focus();
      }
    },
    true,
  );

  // Pictures show their progress in rows of their own, which have no names.
  function nameRow(row) {
    const file = row.querySelector(".ui-fileupload-filename").textContent;
    const bar = row.querySelector("[role='progressbar']");
    const cancel = row.querySelector(".ui-fileupload-cancel");
    if (bar) {
      bar.setAttribute("aria-label", words.sending.replace("{0}", () => file));
    }
    cancel.setAttribute("aria-label", words.sendingStop.replace("{0}", () => file));
    cancel.title = words.cancel;
    cancel.querySelector(".ui-button-text").textContent = words.cancel;
  }

  const naming = new MutationObserver(() => document.querySelectorAll(".ui-fileupload-row").forEach(nameUnnamed));

  function nameUnnamed(row) {
    if (!row.dataset.named) {
      row.dataset.named = "yes";
      nameRow(row);
    }
  }

  document.querySelectorAll(".ui-fileupload").forEach((upload) => naming.observe(upload, { childList: true, subtree: true }));
})();
