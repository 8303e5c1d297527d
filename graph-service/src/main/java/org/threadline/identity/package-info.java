/**
 * Who is signed in: sample users while no identity provider is configured, bearer tokens
 * of any OpenID Connect issuer once one is.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "graph" })
@NullMarked
package org.threadline.identity;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
