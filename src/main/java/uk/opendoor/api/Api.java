package uk.opendoor.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the addresses for programs. */
@ApplicationPath("/api")
public class Api extends Application {}
