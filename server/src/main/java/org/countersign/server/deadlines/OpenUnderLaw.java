package org.countersign.server.deadlines;

/**
 * An open deadline with the certificate it was derived by.
 *
 * @param standing the deadline
 * @param sha256 the certificate's hash in hexadecimal figures
 * @param read the certificate
 */
record OpenUnderLaw(Standing standing, String sha256, CertificateRead read) {}
