/// The pages of a report, checked where everything stands.
