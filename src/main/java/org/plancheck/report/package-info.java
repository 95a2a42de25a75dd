/** The formats that reports are written in, each named once. */
package org.plancheck.report;
