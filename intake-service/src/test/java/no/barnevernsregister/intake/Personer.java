package no.barnevernsregister.intake;

import java.util.List;
import java.util.Map;
import no.barnevernsregister.local.Tokenutsteder;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens of people, as our own realm issues them. */
public final class Personer {

    private Personer() {}

    /** A token of somebody with this access, for example {@code rapportor:4601}. */
    public static String token(String... tilganger) {
        Map<String, Object> krav = Inngang.krav(Inngang.BERGEN);
        krav.keySet().removeAll(List.of("consumer", "scope"));
        krav.put("iss", ConfigProvider.getConfig().getValue("bvr.barnevern.issuer", String.class));
        krav.put("sub", "bruker-1");
        krav.put("typ", "Bearer");
        krav.put("tilganger", List.of(tilganger));
        return Tokenutsteder.signert(krav);
    }
}
