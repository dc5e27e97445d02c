// What is chosen in the form is asked of the server at once: which ways of delivery there are, what a code saves and what all of it
// comes to. Nothing is added up here.
(function () {
  "use strict";

  const form = document.getElementById("checkout");
  if (!form) {
    return;
  }

  const place = () => form.elements.country.value + " " + form.elements.postalCode.value.trim();
  const chosen = () => [...form.querySelectorAll("input[name^='shipping-']:checked")];
  const field = () => document.getElementById("code");

  let shownFor = form.elements.country.value;
  let asking = null;
  let before = Promise.resolve();
  let plainly = false;

  function doubt() {
    const said = document.getElementById("postal-doubt");
    const code = form.elements.postalCode.value.trim().toUpperCase();
    const fits = new RegExp("^(?:" + said.dataset.pattern + ")$").test(code);
    said.textContent = code === "" || fits ? "" : said.dataset.advice;
  }

  function take(page, id) {
    const old = document.getElementById(id);
    const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
    old.replaceWith(document.adoptNode(page.getElementById(id)));
    if (focused) {
      document.getElementById(focused)?.focus();
    }
  }

  function show(page) {
    const same = page.getElementById("delivery").textContent === document.getElementById("delivery").textContent;
    if (!same) {
      take(page, "delivery");
    }
    if (form.elements.country.value !== shownFor) {
      shownFor = form.elements.country.value;
      take(page, "postal-doubt");
    }
    take(page, "summary");
    doubt();
  }

  // A code that nobody has sent yet stays in its field.
  function showBeside(page) {
    const typed = field().value;
    show(page);
    field().value = typed;
  }

  function showCodes(page, newest) {
    if (newest) {
      show(page);
    } else {
      take(page, "summary");
    }
    if (field().getAttribute("aria-invalid") === "true" || document.activeElement === document.body) {
      field().focus();
    }
  }

  async function answer(address, options) {
    const got = await fetch(address, { headers: { Accept: "text/html" }, ...options });
    const page = new DOMParser().parseFromString(await got.text(), "text/html");
    return got.ok && page.getElementById("summary") ? page : Promise.reject(got.status);
  }

  // One question after the other, so that what comes last is what was asked last.
  function question(ask) {
    const own = {};
    asking = own;
    before = before
      .then(() => ask(() => asking === own))
      .catch(() => undefined)
      .finally(() => {
        if (asking === own) {
          asking = null;
          document.dispatchEvent(new Event("checkout-shown"));
        }
      });
  }

  function ask() {
    question(async (newest) => {
      const wish = new URLSearchParams({
        country: form.elements.country.value,
        postalCode: form.elements.postalCode.value.trim(),
      });
      chosen().forEach((input) => wish.append(input.name, input.value));
      const page = newest() && (await answer("/checkout?" + wish).catch(() => null));
      if (page && newest()) {
        showBeside(page);
      }
    });
  }

  // The button that means the same on the page as it is now.
  const again = (button) =>
    button &&
    (document.getElementById(button.id) ||
      [...form.elements].find((one) => one.type === "submit" && one.name === button.name && one.value === button.value));

  // The form is sent as by its button, and only what it comes to is taken from the answer: what was typed stays.
  function askForCodes(button) {
    button.setAttribute("data-busy", "");
    question(async (newest) => {
      const wish = new URLSearchParams(new FormData(form));
      wish.append(button.name, button.value);
      const page = await answer(form.action, { method: "POST", body: wish }).catch(() => null);
      if (page) {
        showCodes(page, newest());
      } else {
        plainly = true;
        form.requestSubmit(again(button));
      }
    });
  }

  const isForCodes = (button) =>
    button?.name === "give-code" || button?.name === "remove-code" || (button?.name === "pay" && field().value.trim() !== "");

  const total = () => form.elements["shown-total"].value + " " + form.elements["shown-currency"].value;
  const written = () => document.getElementById("total").textContent;

  // Where nothing can be paid any more, what stands in the way is there instead.
  function tellChange(was) {
    if (document.getElementById("pay")) {
      const said = document.getElementById("total-changed");
      said.textContent = said.dataset.text.replace("{0}", () => was).replace("{1}", () => written());
    }
  }

  // A press waits for the answer that is on its way. Paid is what stood on the button when it was pressed, and nothing else.
  function hold(button) {
    const seen = total();
    const was = written();
    const goOn = () => {
      if (button?.name === "pay" && (total() !== seen || !document.getElementById("pay"))) {
        tellChange(was);
      } else {
        form.requestSubmit(again(button));
      }
    };
    document.addEventListener("checkout-shown", goOn, { once: true });
  }

  let placed = place();
  document.addEventListener("change", (event) => {
    if (event.target.name?.startsWith("shipping-")) {
      ask();
    } else if (event.target.id === "country" || event.target.id === "postalCode") {
      doubt();
      if (place() !== placed) {
        placed = place();
        ask();
      }
    }
  });

  form.addEventListener("keydown", (event) => {
    if (event.target.id === "code" && event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit(document.getElementById("give-code"));
    }
  });

  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (plainly) {
      return;
    }
    if (asking !== null) {
      event.preventDefault();
      if (!button?.hasAttribute("data-busy")) {
        hold(button);
      }
    } else if (isForCodes(button)) {
      event.preventDefault();
      askForCodes(button);
    }
  });
})();
