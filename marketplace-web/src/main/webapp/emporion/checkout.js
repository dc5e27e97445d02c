// What is chosen in the form is asked of the server at once: which ways of delivery there are and what all of it comes to. Nothing is
// added up here.
(function () {
  "use strict";

  const form = document.getElementById("checkout");
  if (!form) {
    return;
  }

  const place = () => form.elements.country.value + " " + form.elements.postalCode.value.trim();
  const chosen = () => [...form.querySelectorAll("input[name^='shipping-']:checked")];

  let shownFor = form.elements.country.value;
  let asking = null;

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

  function ask() {
    const query = new URLSearchParams({
      country: form.elements.country.value,
      postalCode: form.elements.postalCode.value.trim(),
    });
    chosen().forEach((input) => query.append(input.name, input.value));
    const wish = query.toString();
    asking = wish;
    fetch("/checkout?" + wish, { headers: { Accept: "text/html" } })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
      .then((html) => {
        const page = new DOMParser().parseFromString(html, "text/html");
        if (asking === wish && page.getElementById("summary")) {
          show(page);
        }
      })
      .catch(() => undefined)
      .finally(() => {
        if (asking === wish) {
          asking = null;
          document.dispatchEvent(new Event("checkout-shown"));
        }
      });
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

  // Who pays while an answer is on its way pays what it shows.
  form.addEventListener("submit", (event) => {
    if (asking !== null) {
      event.preventDefault();
      const button = event.submitter?.id;
      document.addEventListener("checkout-shown", () => form.requestSubmit(button && document.getElementById(button)), {
        once: true,
      });
    }
  });
})();
