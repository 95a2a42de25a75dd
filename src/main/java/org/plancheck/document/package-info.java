/** Takes a file from bytes to text, XML or values, each value with its place in the file. */
@NullMarked
package org.plancheck.document;

import org.jspecify.annotations.NullMarked;
