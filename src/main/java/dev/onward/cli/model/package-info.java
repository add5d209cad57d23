/**
 * The language model as commands use it: asked after consent, heard as it answers, set up and tried. What may be sent and
 * shown is decided in {@code companion}.
 */
@NullMarked
package dev.onward.cli.model;

import org.jspecify.annotations.NullMarked;
