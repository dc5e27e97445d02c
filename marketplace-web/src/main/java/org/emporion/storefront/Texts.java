package org.emporion.storefront;

import org.emporion.web.faces.AreaTexts;

/** The texts of the storefront. */
public final class Texts extends AreaTexts {}
