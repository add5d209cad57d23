/**
 * What is said in a sitting and around it: questions and answers, what the guide and a model offer, helplines, what is
 * due, and past rejections.
 */
@NullMarked
package dev.onward.view.sitting;

import org.jspecify.annotations.NullMarked;
