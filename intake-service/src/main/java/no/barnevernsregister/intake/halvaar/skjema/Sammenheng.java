package no.barnevernsregister.intake.halvaar.skjema;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a form is seen beside.
 *
 * @param forrige what was last sent for the half-year before
 * @param iFjor what was last sent for the same half of the year before
 * @param register what the register counts, for services whose case system reports to it
 */
public record Sammenheng(Map<Felt, String> forrige, Map<Felt, String> iFjor, Map<Felt, BigDecimal> register) {

    public static final Sammenheng INGEN = new Sammenheng(Map.of(), Map.of(), Map.of());

    public Sammenheng {
        forrige = Map.copyOf(forrige);
        iFjor = Map.copyOf(iFjor);
        register = Map.copyOf(register);
    }
}
