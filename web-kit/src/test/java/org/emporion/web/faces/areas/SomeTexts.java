package org.emporion.web.faces.areas;

import org.emporion.web.faces.AreaTexts;

/** Two areas. */
public final class SomeTexts extends AreaTexts {}
