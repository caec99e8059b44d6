package no.barnevernsregister.register.sletting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A person was erased.
 *
 * @param id the order, by which receipts and event are found
 * @param saker how many cases were the person's
 * @param rader rows that went, by table
 */
public record Sletting(UUID id, Instant tid, int saker, Map<String, Integer> rader) {}
