/** What the trainers of the small classifiers share; see {@code docs/models.md}. */
@NullMarked
package dev.onward.training;

import org.jspecify.annotations.NullMarked;
