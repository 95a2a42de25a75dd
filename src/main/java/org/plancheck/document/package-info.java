/** Takes a file from bytes to text, XML or values, each value with its place in the file. */
package org.plancheck.document;
