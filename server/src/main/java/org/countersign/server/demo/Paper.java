package org.countersign.server.demo;

/**
 * A court paper as it would arrive.
 *
 * @param fileName under which it would be dropped
 * @param mediaType of the bytes
 * @param bytes as received
 */
record Paper(String fileName, String mediaType, byte[] bytes) {}
