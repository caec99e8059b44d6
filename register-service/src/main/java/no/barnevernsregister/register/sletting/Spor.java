package no.barnevernsregister.register.sletting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.register.identitet.Nummerspor;
import no.barnevernsregister.register.sletting.Prov.Slag;

/**
 * What an erased person may have left behind.
 *
 * @param nummer the number, when the one who looks has it; after the erasure nobody else has
 * @param pseudonymer what stood for the person; allowed in the register, not in the vault
 * @param ider of the person's cases, submissions and documents; allowed, but not together with a payload
 */
public record Spor(Optional<Nummerspor> nummer, List<String> pseudonymer, Collection<String> ider) {

    /** Every encrypted payload carries its wrapped key under this name. */
    private static final String NYTTELAST = "innpakketNokkel";

    /** What a row or record shows of the person. */
    public Optional<Slag> i(String tekst, boolean iHvelvet) {
        if (nummer.isPresent() && nummer.get().i(tekst)) {
            return Optional.of(Slag.NUMMER);
        }
        if (iHvelvet && pseudonymer.stream().anyMatch(tekst::contains)) {
            return Optional.of(Slag.PSEUDONYM);
        }
        return tekst.contains(NYTTELAST) && ider.stream().anyMatch(tekst::contains)
                ? Optional.of(Slag.NYTTELAST)
                : Optional.empty();
    }
}
