// Keycloak shows whom it has recognised in a field without a name, and does not tell browsers what to fill in for a new account.
document.addEventListener("DOMContentLoaded", () => {
  const fill = { email: "email", firstName: "given-name", lastName: "family-name" };
  Object.entries(fill).forEach(([id, token]) => document.getElementById(id)?.setAttribute("autocomplete", token));
  document.getElementById("kc-attempted-username")?.setAttribute("aria-label", "E-mail");
});
