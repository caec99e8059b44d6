package no.barnevernsregister.contracts.typer;

/**
 * A sentence for people, in both written forms of Norwegian.
 *
 * @param nb bokmål
 * @param nn nynorsk
 */
public record Tekst(String nb, String nn) {

    public Tekst {
        if (nb.isBlank() || nn.isBlank()) {
            throw new IllegalArgumentException("En tekst skal stå på både bokmål og nynorsk.");
        }
    }
}
