/** What tests stand on: one running workspace, shared by all of them. */
package org.countersign.server.support;
