package org.emporion.portal;

import org.emporion.web.faces.AreaTexts;

/** The texts of the seller portal. */
public final class Texts extends AreaTexts {}
