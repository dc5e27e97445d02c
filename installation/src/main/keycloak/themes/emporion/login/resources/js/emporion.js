// Keycloak shows whom it has recognised in a field without a name.
document.addEventListener("DOMContentLoaded", () => {
  document.getElementById("kc-attempted-username")?.setAttribute("aria-label", "E-mail");
});
