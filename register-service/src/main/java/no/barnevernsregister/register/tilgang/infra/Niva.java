package no.barnevernsregister.register.tilgang.infra;

/** The levels of ID-porten, for {@link io.quarkus.oidc.AuthenticationContext} on what shows individual data. */
public final class Niva {

    public static final String HOYT = "idporten-loa-high";

    private Niva() {}
}
