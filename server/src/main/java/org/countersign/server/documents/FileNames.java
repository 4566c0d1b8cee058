package org.countersign.server.documents;

/** Names of files as strangers write them. */
final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /** The last part of the name without anything that a file system, a header or a page could take for more; never empty. */
    static String harmless(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain =
                last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}<>:\"|?*;%]", "_").strip();
        String shorter = plain.length() > LONGEST ? plain.substring(plain.length() - LONGEST) : plain;
        String visible = shorter.replaceFirst("^[.\\s]+", "");
        return visible.isBlank() ? "file" : visible;
    }
}
