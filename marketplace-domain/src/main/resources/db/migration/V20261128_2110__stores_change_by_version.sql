-- Whoever changes the profile or the pictures of a store raises its version, like whoever changes its state.
grant update (version) on tenant to emporion_seller;
