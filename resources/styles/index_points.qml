<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
 <renderer-v2 type="RuleRenderer" enableorderby="1" forceraster="0" symbollevels="0" referencescale="-1">
  <rules key="classes">
   <rule symbol="0" key="class_0" filter="coalesce((&quot;dp2&quot; - mean(&quot;dp2&quot;)) / nullif(stdev(&quot;dp2&quot;), 0), 0 * &quot;dp2&quot;) &lt; -1.5" label="Far below the mean" />
   <rule symbol="1" key="class_1" filter="coalesce((&quot;dp2&quot; - mean(&quot;dp2&quot;)) / nullif(stdev(&quot;dp2&quot;), 0), 0 * &quot;dp2&quot;) &gt;= -1.5 AND coalesce((&quot;dp2&quot; - mean(&quot;dp2&quot;)) / nullif(stdev(&quot;dp2&quot;), 0), 0 * &quot;dp2&quot;) &lt; -0.5" label="Below the mean" />
   <rule symbol="2" key="class_2" filter="coalesce((&quot;dp2&quot; - mean(&quot;dp2&quot;)) / nullif(stdev(&quot;dp2&quot;), 0), 0 * &quot;dp2&quot;) &gt;= -0.5 AND coalesce((&quot;dp2&quot; - mean(&quot;dp2&quot;)) / nullif(stdev(&quot;dp2&quot;), 0), 0 * &quot;dp2&quot;) &lt; 0.5" label="About the mean" />
   <rule symbol="3" key="class_3" filter="coalesce((&quot;dp2&quot; - mean(&quot;dp2&quot;)) / nullif(stdev(&quot;dp2&quot;), 0), 0 * &quot;dp2&quot;) &gt;= 0.5 AND coalesce((&quot;dp2&quot; - mean(&quot;dp2&quot;)) / nullif(stdev(&quot;dp2&quot;), 0), 0 * &quot;dp2&quot;) &lt; 1.5" label="Above the mean" />
   <rule symbol="4" key="class_4" filter="coalesce((&quot;dp2&quot; - mean(&quot;dp2&quot;)) / nullif(stdev(&quot;dp2&quot;), 0), 0 * &quot;dp2&quot;) &gt;= 1.5" label="Far above the mean" />
   <rule symbol="5" key="class_5" filter="&quot;dp2&quot; IS NULL" label="Without an index" />
  </rules>
  <symbols>
   <symbol type="marker" force_rhr="0" name="0" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="255,255,204,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="110,110,110,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.15" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="2.0" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="1" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="161,218,180,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="110,110,110,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.15" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="2.3" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="2" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="65,182,196,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="110,110,110,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.15" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="2.6" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="3" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="44,127,184,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="110,110,110,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.15" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="2.9" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="4" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="37,52,148,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="110,110,110,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.15" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="3.2" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="5" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="217,217,217,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="110,110,110,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.15" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="1.6" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
  </symbols>
  <orderby>
   <orderByClause nullsFirst="1" asc="1">&quot;dp2&quot;</orderByClause>
  </orderby>
 </renderer-v2>
 <layerGeometryType>0</layerGeometryType>
</qgis>
