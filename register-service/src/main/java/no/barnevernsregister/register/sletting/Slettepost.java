package no.barnevernsregister.register.sletting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An order as it stands in the list outside the database: enough to carry it out again, and no number of a person. */
public record Slettepost(UUID id, List<String> pseudonymer, Slettegrunn grunn, Instant bestilt) {}
