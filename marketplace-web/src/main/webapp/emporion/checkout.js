// The total follows the choice of delivery at once; the server has the last word.
(function () {
  "use strict";

  const totals = document.getElementById("totals");
  if (!totals) {
    return;
  }

  const money = new Intl.NumberFormat("en-GB", { style: "currency", currency: totals.dataset.currency });
  const taxShare = Number(totals.dataset.total) > 0 ? totals.dataset.tax / totals.dataset.total : 0;
  const cents = (amount) => Math.round(Number(amount) * 100);

  document.addEventListener("change", (event) => {
    if (event.target.dataset.price === undefined) {
      return;
    }
    const shipping = [...document.querySelectorAll("input[data-price]:checked")].reduce(
      (sum, input) => sum + cents(input.dataset.price),
      0,
    );
    const total = cents(totals.dataset.items) - cents(totals.dataset.discount) + shipping;
    const before = document.getElementById("total").textContent;
    document.getElementById("total-shipping").textContent = money.format(shipping / 100);
    document.getElementById("total").textContent = money.format(total / 100);
    document.getElementById("total-tax").textContent = money.format((total * taxShare) / 100);
    const label = document.querySelector("#pay span");
    label.textContent = label.textContent.replace(before, money.format(total / 100));
  });
})();
