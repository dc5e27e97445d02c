package org.emporion.web.faces.twice;

import org.emporion.web.faces.AreaTexts;

/** One file that says a text twice. */
public final class RepeatedTexts extends AreaTexts {}
