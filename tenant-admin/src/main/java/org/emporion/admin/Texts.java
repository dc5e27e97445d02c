package org.emporion.admin;

import org.emporion.web.faces.AreaTexts;

/** The texts of the platform admin. */
public final class Texts extends AreaTexts {}
