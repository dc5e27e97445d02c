// The total follows the choice of delivery at once, and delivery the country; the server has the last word.
(function () {
  "use strict";

  const form = document.getElementById("checkout");
  if (!form) {
    return;
  }

  const where = () => form.elements.country.value + " " + form.elements.postalCode.value.trim();

  let shownFor = form.elements.country.value;
  const cents = (amount) => Math.round(Number(amount) * 100);

  function sum() {
    const totals = document.getElementById("totals");
    if (totals.dataset.open === "true") {
      return;
    }
    const money = new Intl.NumberFormat(navigator.language, { style: "currency", currency: totals.dataset.currency });
    const priced = Number(totals.dataset.total);
    const shipping = [...form.querySelectorAll("input[data-price]:checked")].reduce(
      (all, input) => all + cents(input.dataset.price),
      0,
    );
    const top = cents(totals.dataset.top);
    const net = cents(totals.dataset.items) - cents(totals.dataset.discount) + shipping;
    const total = net + (top > 0 ? Math.round((top * net) / (cents(priced) - top)) : 0);
    const before = document.getElementById("total").textContent;
    document.getElementById("total-shipping").textContent =
      shipping === 0 ? totals.dataset.free : money.format(shipping / 100);
    document.getElementById("total").textContent = money.format(total / 100);
    totals.querySelectorAll("[data-tax]").forEach((tax) => {
      tax.textContent = money.format(priced > 0 ? (tax.dataset.tax * total) / priced / 100 : 0);
    });
    form.elements["shown-total"].value = (total / 100).toFixed(2);
    const label = document.querySelector("#pay span");
    if (label) {
      label.textContent = label.textContent.replace(before, money.format(total / 100));
    }
  }

  function doubt() {
    const said = document.getElementById("postal-doubt");
    const code = form.elements.postalCode.value.trim().toUpperCase();
    const fits = new RegExp("^(?:" + said.dataset.pattern + ")$").test(code);
    said.textContent = code === "" || fits ? "" : said.dataset.advice;
  }

  // What is chosen in the form stays; only what depends on the place is taken from the page for that place, and nothing when
  // delivery is the same there.
  function go() {
    const asked = where();
    const country = form.elements.country.value;
    const address =
      "/checkout?country=" +
      encodeURIComponent(country) +
      "&postalCode=" +
      encodeURIComponent(form.elements.postalCode.value.trim());
    return fetch(address, { headers: { Accept: "text/html" } })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
      .then((html) => {
        const page = new DOMParser().parseFromString(html, "text/html");
        if (where() !== asked || !page.getElementById("summary")) {
          return;
        }
        const same = page.getElementById("delivery").textContent === document.getElementById("delivery").textContent;
        if (country === shownFor && same) {
          return;
        }
        shownFor = country;
        const chosen = [...form.querySelectorAll("input[data-price]:checked")].map((input) => input.value);
        ["delivery", "summary", "postal-doubt"].forEach((id) => {
          document.getElementById(id).replaceWith(document.adoptNode(page.getElementById(id)));
        });
        form.querySelectorAll("input[data-price]").forEach((input) => {
          input.checked = input.checked || chosen.includes(input.value);
        });
        sum();
        doubt();
      })
      .catch(() => undefined);
  }

  document.addEventListener("change", (event) => {
    if (event.target.dataset.price !== undefined) {
      sum();
    } else if (event.target.id === "country" && event.target.value !== shownFor) {
      go();
    } else if (event.target.id === "postalCode") {
      doubt();
      go();
    }
  });
})();
